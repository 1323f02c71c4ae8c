package com.example.depot;

import static com.example.depot.DepotEndpoints.*;

import io.klue.runtime.ApiException;
import io.klue.runtime.spi.DeclaredFailure;
import io.klue.runtime.spi.FailureBodies;
import io.klue.runtime.spi.Statuses;
import javax.annotation.processing.Generated;

/**
 * How {@link DepotApi#getPart} fails. An implementation throws what a method returns; a caller
 * finds the body in {@code RemoteApiException.body()}.
 */
@Generated("depot.yaml#/paths/~1parts~1{id}/get")
public final class GetPartFailure {
  static final FailureBodies BODIES = FailureBodies.NONE
      .on("404", reply -> reply.json(ProblemCodec::read))
      .on("429", reply -> reply.text())
      .on("5XX", reply -> reply.json(ProblemCodec::read))
      .on("default", reply -> reply.json(ProblemCodec::read));

  private GetPartFailure() {}

  /** 404: No part has this id. */
  public static ApiException notFound(Problem body) {
    return DeclaredFailure.json(
        404,
        "No part has this id.",
        "application/problem+json",
        body,
        ProblemCodec::write,
        ProblemCodec::read);
  }

  /**
   * 429: Too many questions.
   *
   * @param retryAfter In seconds; at least 1
   */
  public static ApiException tooManyRequests(String body, int retryAfter) {
    return DeclaredFailure.text(429, "Too many questions.", "text/plain", body)
        .header("Retry-After", retryAfter)
        .check(violations -> {
          violations.check(body, GET_PART_429);
          violations.requiredHeader("Retry-After", retryAfter);
          violations.parameter("header", "Retry-After", retryAfter, GET_PART_429_HEADER_RETRY_AFTER);
        });
  }

  /** 500 to 599: Something is broken. */
  public static ApiException serverError(int status, Problem body) {
    return DeclaredFailure.json(
        Statuses.within(500, 599, status),
        "Something is broken.",
        "application/json",
        body,
        ProblemCodec::write,
        ProblemCodec::read);
  }

  /** 400 to 599: Anything else. */
  public static ApiException of(int status, Problem body) {
    return DeclaredFailure.json(
        Statuses.within(400, 599, status),
        "Anything else.",
        "application/json",
        body,
        ProblemCodec::write,
        ProblemCodec::read);
  }
}
