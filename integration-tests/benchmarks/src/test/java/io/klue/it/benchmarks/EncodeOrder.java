package io.klue.it.benchmarks;

import com.fasterxml.jackson.databind.ObjectWriter;
import io.klue.it.benchmarks.order.Order;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From the order of 1 KB to bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EncodeOrder {
    private final ObjectWriter databind = Databind.writer(ByHand.Order.class);
    private final Order ours = Emitted.lenient(Order.CODEC, Bodies.ORDER);
    private final ByHand.Order theirs = Databind.read(Databind.reader(ByHand.Order.class), Bodies.ORDER);

    @Benchmark
    public byte[] emitted() {
        return Emitted.write(Order.CODEC, ours);
    }

    @Benchmark
    public byte[] databind() {
        return Databind.write(databind, theirs);
    }
}
