String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('<maxMissingReviews> allows 0, and there is 1 absent review.')
assert log.contains('1  reviews mentioned and absent')
def junit = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/reviews-check/junit.xml'))
assert junit.testsuite.find { it.@name == 'thresholds' }.@failures == '1'
def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/reviews-check/reviews.sarif'))
assert sarif.version == '2.1.0'
