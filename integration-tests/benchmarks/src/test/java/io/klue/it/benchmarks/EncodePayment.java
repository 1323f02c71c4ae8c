package io.klue.it.benchmarks;

import com.fasterxml.jackson.databind.ObjectWriter;
import io.klue.it.benchmarks.order.Payment;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From the payment of 100 bytes to bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EncodePayment {
    private final ObjectWriter databind = Databind.writer(ByHand.Payment.class);
    private final Payment ours = Emitted.lenient(Payment.CODEC, Bodies.PAYMENT);
    private final ByHand.Payment theirs = Databind.read(Databind.reader(ByHand.Payment.class), Bodies.PAYMENT);

    @Benchmark
    public byte[] emitted() {
        return Emitted.write(Payment.CODEC, ours);
    }

    @Benchmark
    public byte[] databind() {
        return Databind.write(databind, theirs);
    }
}
