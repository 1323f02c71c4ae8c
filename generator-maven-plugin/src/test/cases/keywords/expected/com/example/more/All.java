package com.example.more;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.JsonCodec;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code All} of the contract.
 *
 * @param i at least 3 characters
 * @param k at most 3 characters
 */
@Generated("more.yaml#/components/schemas/All")
public record All(
    Optional<JsonValue> a,
    List<JsonValue> b,
    List<JsonValue> c,
    Map<String, JsonValue> d,
    Map<String, JsonValue> e,
    Optional<JsonValue> f,
    Optional<JsonValue> h,
    Optional<String> i,
    Optional<JsonValue> j,
    Optional<String> k,
    Optional<JsonValue> l,
    Optional<AllN> n,
    Optional<AllO> o,
    Optional<String> q) {

  public static final JsonCodec<All> CODEC = new JsonCodec<>(AllCodec::read, AllCodec::write);

  public All {
    Objects.requireNonNull(a, "a");
    b = List.copyOf(b);
    c = List.copyOf(c);
    d = Collections.unmodifiableMap(new LinkedHashMap<>(d));
    e = Collections.unmodifiableMap(new LinkedHashMap<>(e));
    Objects.requireNonNull(f, "f");
    Objects.requireNonNull(h, "h");
    Objects.requireNonNull(i, "i");
    Objects.requireNonNull(j, "j");
    Objects.requireNonNull(k, "k");
    Objects.requireNonNull(l, "l");
    Objects.requireNonNull(n, "n");
    Objects.requireNonNull(o, "o");
    Objects.requireNonNull(q, "q");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .a(a.orElse(null))
        .b(b)
        .c(c)
        .d(d)
        .e(e)
        .f(f.orElse(null))
        .h(h.orElse(null))
        .i(i.orElse(null))
        .j(j.orElse(null))
        .k(k.orElse(null))
        .l(l.orElse(null))
        .n(n.orElse(null))
        .o(o.orElse(null))
        .q(q.orElse(null));
  }

  /** Builds a {@link All}. Null clears an optional part. */
  public static final class Builder {
    private JsonValue a;
    private List<JsonValue> b = List.of();
    private List<JsonValue> c = List.of();
    private Map<String, JsonValue> d = Map.of();
    private Map<String, JsonValue> e = Map.of();
    private JsonValue f;
    private JsonValue h;
    private String i;
    private JsonValue j;
    private String k;
    private JsonValue l;
    private AllN n;
    private AllO o;
    private String q;

    private Builder() {}

    public Builder a(JsonValue a) {
      this.a = a;
      return this;
    }

    public Builder b(List<JsonValue> b) {
      this.b = b == null ? List.of() : List.copyOf(b);
      return this;
    }

    public Builder c(List<JsonValue> c) {
      this.c = c == null ? List.of() : List.copyOf(c);
      return this;
    }

    public Builder d(Map<String, JsonValue> d) {
      this.d = d == null ? Map.of() : d;
      return this;
    }

    public Builder e(Map<String, JsonValue> e) {
      this.e = e == null ? Map.of() : e;
      return this;
    }

    public Builder f(JsonValue f) {
      this.f = f;
      return this;
    }

    public Builder h(JsonValue h) {
      this.h = h;
      return this;
    }

    public Builder i(String i) {
      this.i = i;
      return this;
    }

    public Builder j(JsonValue j) {
      this.j = j;
      return this;
    }

    public Builder k(String k) {
      this.k = k;
      return this;
    }

    public Builder l(JsonValue l) {
      this.l = l;
      return this;
    }

    public Builder n(AllN n) {
      this.n = n;
      return this;
    }

    public Builder o(AllO o) {
      this.o = o;
      return this;
    }

    public Builder q(String q) {
      this.q = q;
      return this;
    }

    public All build() {
      return new All(
          Optional.ofNullable(a),
          b,
          c,
          d,
          e,
          Optional.ofNullable(f),
          Optional.ofNullable(h),
          Optional.ofNullable(i),
          Optional.ofNullable(j),
          Optional.ofNullable(k),
          Optional.ofNullable(l),
          Optional.ofNullable(n),
          Optional.ofNullable(o),
          Optional.ofNullable(q));
    }
  }
}
