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

/** From bytes to the order of 1 KB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecodeOrder {
    private final byte[] body = Bodies.ORDER;
    private final ObjectReader databind = Databind.reader(ByHand.Order.class);

    @Benchmark
    public Object emittedStrict() {
        return Emitted.strict(Order.CODEC, body, new Violations());
    }

    @Benchmark
    public Object emittedLenient() {
        return Emitted.lenient(Order.CODEC, body);
    }

    @Benchmark
    public Object databind() {
        return Databind.read(databind, body);
    }

    @Benchmark
    public Object databindValidated() {
        ByHand.Order value = Databind.read(databind, body);
        if (!Databind.violations(value).isEmpty()) {
            throw new IllegalStateException("The body breaks the contract");
        }
        return value;
    }
}
