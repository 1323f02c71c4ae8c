package io.klue.runtime.internal.auth;

import io.klue.runtime.ApiError;
import io.klue.runtime.ApiException;

/** A refused caller, with what the header WWW-Authenticate says (RFC 9110, section 11.6.1). */
public final class AuthException extends ApiException {
    private static final long serialVersionUID = 1;

    private final String challenge;

    AuthException(ApiError error, String challenge) {
        super(error);
        this.challenge = challenge;
    }

    /** The value of WWW-Authenticate. */
    public String challenge() {
        return challenge;
    }
}
