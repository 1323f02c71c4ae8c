package io.klue.runtime.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.klue.runtime.ApiError;
import io.klue.runtime.ApiException;
import io.klue.runtime.RemoteApiException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalCallTest {
    private static final Endpoint GET_PET = Endpoint.of("pets", "getPet", "GET", "/v1/pets/{petId}");

    @Test
    void whatTheImplementationAnswersIsTheAnswer() {
        assertEquals("Tom", LocalCall.of(GET_PET).check(violations -> {}).run(() -> "Tom"));
    }

    @Test
    void anErrorOfTheImplementationComesAsFromAnotherService() {
        ApiException cause = new ApiException(404, "PET_NOT_FOUND", "no pet 7", "Sorry");

        RemoteApiException e = assertThrows(
                RemoteApiException.class,
                () -> LocalCall.of(GET_PET).run((Runnable) () -> {
                    throw cause;
                }));

        assertEquals("pets", e.service());
        assertEquals(cause.error(), e.error());
        assertEquals("pets: 404 PET_NOT_FOUND: no pet 7", e.getMessage());
        assertSame(cause, e.getCause());
    }

    @Test
    void argumentsThatBreakTheContractAreRefusedAsTheServerWould() {
        RemoteApiException e = assertThrows(
                RemoteApiException.class,
                () -> LocalCall.of(GET_PET)
                        .check(violations ->
                                violations.parameter("query", "limit", 0, new NumberConstraint().minimum(1)))
                        .run(() -> {
                            throw new AssertionError("called in spite of violations");
                        }));

        assertEquals(
                ApiError.of(
                                400,
                                "INVALID_PARAMETER",
                                "The request breaks the contract: query/limit must be at least 1, but is 0")
                        .withViolations(List.of(
                                new ApiError.Violation("query/limit", "minimum", "must be at least 1, but is 0"))),
                e.error());
    }

    @Test
    void aFailureOfWhatTheImplementationCallsComesAsAServerPassesItOn() {
        RemoteApiException cause = new RemoteApiException("vets", ApiError.of(404, "NO_VET", "closed"));

        RemoteApiException e = assertThrows(
                RemoteApiException.class,
                () -> LocalCall.of(GET_PET).run((Runnable) () -> {
                    throw cause;
                }));

        assertEquals("pets", e.service());
        assertEquals(ApiError.of(502, "BAD_RESPONSE", "vets failed: NO_VET: closed"), e.error());
    }

    @Test
    void anyOtherExceptionPasses() {
        IllegalStateException bug = new IllegalStateException("bug");

        assertSame(
                bug,
                assertThrows(
                        IllegalStateException.class,
                        () -> LocalCall.of(GET_PET).run((Runnable) () -> {
                            throw bug;
                        })));
    }
}
