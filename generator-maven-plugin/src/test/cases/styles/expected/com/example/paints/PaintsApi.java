package com.example.paints;

import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Paints
 *
 * <p>Implement this to serve the API with {@link PaintsRoutes}; call it through {@link
 * PaintsClient}, over HTTP or within one process, with the same checks and the same errors.
 */
@Generated("paints.yaml 1")
public interface PaintsApi {

  /**
   * {@code GET /paints/{color}/{code}/{tags}}, authenticated.
   *
   * @param code at least 1
   */
  void findPaints(Color color, int code, List<String> tags, FindPaintsParams params);
}
