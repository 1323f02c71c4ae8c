package com.example.media;

import io.klue.runtime.Payload;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The parameters of {@link MediaApi#addAlbum}.
 *
 * @param title at least 1 character
 * @param photos 1 to 3 items
 */
@Generated("media.yaml#/paths/~1album/post")
public record AddAlbumParams(
    String title,
    List<String> tags,
    Optional<Payload> cover,
    List<Payload> photos) {

  public AddAlbumParams {
    Objects.requireNonNull(title, "title");
    tags = List.copyOf(tags);
    Objects.requireNonNull(cover, "cover");
    photos = List.copyOf(photos);
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .title(title)
        .tags(tags)
        .cover(cover.orElse(null))
        .photos(photos);
  }

  /** Builds a {@link AddAlbumParams}. Null clears an optional part. */
  public static final class Builder {
    private String title;
    private List<String> tags = List.of();
    private Payload cover;
    private List<Payload> photos = List.of();

    private Builder() {}

    public Builder title(String title) {
      this.title = title;
      return this;
    }

    public Builder tags(List<String> tags) {
      this.tags = tags == null ? List.of() : List.copyOf(tags);
      return this;
    }

    public Builder cover(Payload cover) {
      this.cover = cover;
      return this;
    }

    public Builder photos(List<Payload> photos) {
      this.photos = photos == null ? List.of() : List.copyOf(photos);
      return this;
    }

    public Builder addPhoto(Payload item) {
      if (!(photos instanceof ArrayList)) {
        photos = new ArrayList<>(photos);
      }
      photos.add(item);
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public AddAlbumParams build() {
      if (title == null) {
        throw MissingFieldsException.in("AddAlbumParams", "title", title);
      }
      return new AddAlbumParams(title, tags, Optional.ofNullable(cover), photos);
    }
  }
}
