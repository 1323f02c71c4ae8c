def api = new File(basedir, 'target/generated-sources/klue/com/my_shop/pets/PetsApi.java')
assert api.isFile()

def lines = new File(basedir, 'build.log').readLines('UTF-8').findAll { it.contains('] klue: ') }
assert lines.size() == 4
assert lines[0] ==~ /\[INFO\] klue: 1 contract (→|->) \d+ files? in com.my_shop \(\d+ written\) in \d+ ms/
assert lines[1] == '[INFO] klue: up to date'
// the command line shares the memory of the execution in the POM
assert lines[2] == '[INFO] klue: up to date'
assert lines[3].startsWith('[INFO] klue: 1 contract is fine: ')

assert new File(basedir, 'build.log').getText('UTF-8').contains('This plugin has 3 goals:')
