File site = new File(basedir, 'target/reviews')
String front = new File(site, 'index.html').getText('UTF-8')
assert front.contains('Review archive, kept by the harbour office')
assert front.contains('D108')
assert !front.contains('All times are UTC')
assert new File(site, 'assets/page.css').length() > 0
