package io.klue.runtime.spi;

import java.util.List;
import java.util.Map;

/** The texts of a parameter, taken apart and decoded. */
sealed interface ParamNode {
    record Text(String text) implements ParamNode {}

    record Items(List<ParamNode> items) implements ParamNode {}

    /** Members in their order; a name may occur twice. */
    record Members(List<Map.Entry<String, ParamNode>> members) implements ParamNode {}
}
