assert !new File(basedir, 'pom.xml').exists()
assert new File(basedir, 'target/reviews/data/archive.json').getText('UTF-8').contains('"Review archive"')
assert new File(basedir, 'target/reviews/index.html').getText('UTF-8').contains('D108')
