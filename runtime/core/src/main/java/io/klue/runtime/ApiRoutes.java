package io.klue.runtime;

import io.klue.runtime.spi.Route;
import java.util.List;

/** What serves one API: the generated {@code …Routes} classes. */
public interface ApiRoutes {
    /** Every operation of the API with what serves it. */
    List<Route> routes();
}
