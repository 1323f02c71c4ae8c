package com.example.search;

import io.klue.runtime.Payload;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The parameters of {@link SearchApi#upload}.
 *
 * @param title at least 1 character
 */
@Generated("search.yaml#/paths/~1upload/post")
public record UploadParams(String title, Payload file, Optional<Payload> preview) {

  public UploadParams {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(preview, "preview");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .title(title)
        .file(file)
        .preview(preview.orElse(null));
  }

  /** Builds a {@link UploadParams}. Null clears an optional part. */
  public static final class Builder {
    private String title;
    private Payload file;
    private Payload preview;

    private Builder() {}

    public Builder title(String title) {
      this.title = title;
      return this;
    }

    public Builder file(Payload file) {
      this.file = file;
      return this;
    }

    public Builder preview(Payload preview) {
      this.preview = preview;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public UploadParams build() {
      if (title == null || file == null) {
        throw MissingFieldsException.in("UploadParams", "title", title, "file", file);
      }
      return new UploadParams(title, file, Optional.ofNullable(preview));
    }
  }
}
