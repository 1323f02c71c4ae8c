package io.klue.it.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.klue.it.benchmarks.order.Order;
import io.klue.it.benchmarks.order.Payment;
import io.klue.runtime.ApiError;
import jakarta.validation.ConstraintViolation;
import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Runs each benchmark once: what is compared does the same work. */
class ContendersAgreeTest {
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void allReadTheSameOrder() throws IOException {
        DecodeOrder decode = new DecodeOrder();
        ObjectWriter databind = Databind.writer(ByHand.Order.class);

        JsonNode order = EXACT.readTree(Bodies.ORDER);
        assertEquals(order, EXACT.readTree(Emitted.write(Order.CODEC, (Order) decode.emittedStrict())));
        assertEquals(order, EXACT.readTree(Emitted.write(Order.CODEC, (Order) decode.emittedLenient())));
        assertEquals(order, EXACT.readTree(Databind.write(databind, decode.databind())));
        assertEquals(order, EXACT.readTree(Databind.write(databind, decode.databindValidated())));
    }

    @Test
    void allReadTheSamePayment() throws IOException {
        DecodePayment decode = new DecodePayment();
        ObjectWriter databind = Databind.writer(ByHand.Payment.class);

        JsonNode payment = EXACT.readTree(Bodies.PAYMENT);
        assertEquals(payment, EXACT.readTree(Emitted.write(Payment.CODEC, (Payment) decode.emittedStrict())));
        assertEquals(payment, EXACT.readTree(Emitted.write(Payment.CODEC, (Payment) decode.emittedLenient())));
        assertEquals(payment, EXACT.readTree(Databind.write(databind, decode.databind())));
        assertEquals(payment, EXACT.readTree(Databind.write(databind, decode.databindValidated())));
    }

    @Test
    void allWriteTheSame() throws IOException {
        EncodeOrder order = new EncodeOrder();
        EncodePayment payment = new EncodePayment();

        assertEquals(EXACT.readTree(Bodies.ORDER), EXACT.readTree(order.emitted()));
        assertEquals(EXACT.readTree(Bodies.ORDER), EXACT.readTree(order.databind()));
        assertEquals(EXACT.readTree(Bodies.PAYMENT), EXACT.readTree(payment.emitted()));
        assertEquals(EXACT.readTree(Bodies.PAYMENT), EXACT.readTree(payment.databind()));
    }

    @Test
    void allRefuseTheSameValues() {
        DecodeInvalidOrder decode = new DecodeInvalidOrder();
        Set<String> places = Set.of("/priority", "/address/country", "/lines/5/quantity");

        assertEquals(places, pointers((Collection<?>) decode.emittedStrict()));
        assertEquals(places, pointers((Collection<?>) decode.databindValidated()));
    }

    @Test
    void theBodiesAreOfTheSizesThatTheTableNames() {
        assertTrue(Bodies.ORDER.length > 1000 && Bodies.ORDER.length < 1200);
        assertTrue(Bodies.PAYMENT.length > 80 && Bodies.PAYMENT.length < 120);
    }

    private static Set<String> pointers(Collection<?> violations) {
        return violations.stream().map(ContendersAgreeTest::pointer).collect(Collectors.toSet());
    }

    private static String pointer(Object violation) {
        if (violation instanceof ApiError.Violation ours) {
            return ours.pointer();
        }
        String path = ((ConstraintViolation<?>) violation).getPropertyPath().toString();
        return "/" + path.replace('[', '.').replace("]", "").replace('.', '/');
    }
}
