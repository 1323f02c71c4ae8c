def sources = new File(basedir, 'target/generated-sources/klue/com/my_shop')
assert new File(sources, 'pets/PetsApi.java').isFile()
assert sources.list() == ['pets']

def lines = new File(basedir, 'build.log').readLines('UTF-8').findAll { it.contains('] klue: ') }
assert lines.size() == 2
assert lines[0] ==~ /.* klue: 2 contracts .*/
assert lines[1] ==~ /.* klue: 1 contract .* \(\d+ unchanged, \d+ removed\) in \d+ ms/
