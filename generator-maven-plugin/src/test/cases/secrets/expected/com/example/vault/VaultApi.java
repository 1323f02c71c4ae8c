package com.example.vault;

import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What nobody shall read in a log.
 *
 * <p>Implement this to serve the API with {@link VaultRoutes}; call it through {@link VaultClient},
 * over HTTP or within one process, with the same checks and the same errors.
 */
@Generated("vault.yaml 1.0.0")
public interface VaultApi {

  /**
   * {@code POST /doors/{code}}
   *
   * @param code at most 9999
   */
  Visitor openDoor(int code, OpenDoorParams params, Visitor visitor);

  /** {@code PUT /words} */
  void putWords(List<PutWordsBodyItem> body);

  /** {@code openDoor} with the default parameters. */
  default Visitor openDoor(int code, Visitor visitor) {
    return openDoor(code, OpenDoorParams.builder().build(), visitor);
  }
}
