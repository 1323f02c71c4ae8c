def person = new File(basedir, 'target/generated-sources/klue/com/my_policies/names/Person.java').getText('UTF-8')
assert person.contains('Optional<Long> age')
assert person.contains('Optional<JsonValue> note')

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('KLUE244')
assert log.contains('the gateway checks it')
