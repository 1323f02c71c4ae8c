package com.example.widgets;

import javax.annotation.processing.Generated;

/**
 * Every keyword that no Java type says.
 *
 * <p>Implement this to serve the API with {@link WidgetsRoutes}; call it through {@link
 * WidgetsClient}, over HTTP or within one process, with the same checks and the same errors.
 */
@Generated("widgets.yaml 1.0.0")
public interface WidgetsApi {

  /** {@code PUT /widgets/{code}} */
  Widget putWidget(String code, Widget widget);

  /** {@code POST /anything} */
  void postAnything(PostAnythingBody postAnythingBody);
}
