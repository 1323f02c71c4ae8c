package com.example.today;

import java.math.BigInteger;
import javax.annotation.processing.Generated;

/**
 * Today
 *
 * <p>Implement this to serve the API with {@link TodayRoutes}; call it through {@link TodayClient},
 * over HTTP or within one process, with the same checks and the same errors.
 */
@Generated("today.yaml 1.0.0")
public interface TodayApi {

  /**
   * {@code GET /notes/{id}}
   *
   * @param id more than 0
   * @throws io.klue.runtime.ApiException 4XX: Something is wrong.
   */
  Note getNote(BigInteger id);
}
