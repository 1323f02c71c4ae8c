package io.klue.it.benchmarks;

import com.fasterxml.jackson.databind.ObjectReader;
import io.klue.it.benchmarks.order.Order;
import io.klue.runtime.spi.Violations;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From the bytes of an order that breaks the contract in three places to what is wrong with it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecodeInvalidOrder {
    private final byte[] body = Bodies.INVALID_ORDER;
    private final ObjectReader databind = Databind.reader(ByHand.Order.class);

    @Benchmark
    public Object emittedStrict() {
        Violations violations = new Violations();
        Emitted.strict(Order.CODEC, body, violations);
        return violations.list();
    }

    @Benchmark
    public Object databindValidated() {
        return Databind.violations(Databind.<ByHand.Order>read(databind, body));
    }
}
