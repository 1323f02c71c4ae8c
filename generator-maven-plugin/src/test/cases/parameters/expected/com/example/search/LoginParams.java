package com.example.search;

import io.klue.runtime.spi.MissingFieldsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The parameters of {@link SearchApi#login}. */
@Generated("search.yaml#/paths/~1login/post")
public record LoginParams(String user, List<String> roles) {

  public LoginParams {
    Objects.requireNonNull(user, "user");
    roles = List.copyOf(roles);
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .user(user)
        .roles(roles);
  }

  /** Builds a {@link LoginParams}. Null clears an optional part. */
  public static final class Builder {
    private String user;
    private List<String> roles = List.of();

    private Builder() {}

    public Builder user(String user) {
      this.user = user;
      return this;
    }

    public Builder roles(List<String> roles) {
      this.roles = roles == null ? List.of() : List.copyOf(roles);
      return this;
    }

    public Builder addRole(String item) {
      if (!(roles instanceof ArrayList)) {
        roles = new ArrayList<>(roles);
      }
      roles.add(item);
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public LoginParams build() {
      if (user == null) {
        throw MissingFieldsException.in("LoginParams", "user", user);
      }
      return new LoginParams(user, roles);
    }
  }
}
