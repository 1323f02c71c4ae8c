package io.klue.runtime;

import java.util.Optional;

/** The request that is being served. */
public interface RequestContext {
    String callId();

    String callPath();

    Optional<Caller> caller();

    String method();

    String path();
}
