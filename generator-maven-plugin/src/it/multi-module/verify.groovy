['pets': 'PetsApi', 'orders': 'OrdersApi', 'login': 'LoginApi'].each { module, api ->
    assert new File(basedir, "$module/target/generated-sources/klue/com/example/$module/${api}.java").isFile()
}
assert !new File(basedir, 'target').exists()

def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.count { it ==~ /\[INFO\] klue: 1 contract .*/ } == 3
assert log.count { it == '[INFO] klue: up to date' } == 3
assert log.every { !it.startsWith('[WARNING]') }
