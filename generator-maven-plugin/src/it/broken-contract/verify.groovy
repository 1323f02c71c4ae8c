assert new File(basedir, 'target/generated-sources/klue/com/my_shop/pets/PetsApi.java').isFile()

def log = new File(basedir, 'build.log').getText('UTF-8')
def errors = log.readLines().findAll { it.startsWith('[ERROR] broken/pets.yaml:') }
assert errors.size() == 1
assert errors[0] ==~ /\[ERROR\] broken\/pets.yaml:19:7: error KLUE001: .*/
assert log.contains('klue: 1 error, see above. Nothing was generated; what was there before is untouched.')
assert !log.contains('\tat ')
