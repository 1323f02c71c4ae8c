package io.klue.runtime.spi;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.klue.runtime.JsonValue;
import io.klue.runtime.internal.param.MalformedException;
import io.klue.runtime.internal.param.RawValues;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the texts of a parameter into JSON, so that a codec reads and checks them. */
final class ParamJson {
    static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private ParamJson(JsonGenerator out) {
        this.out = out;
    }

    /** The JSON text of a parameter; null if it is absent. */
    static @Nullable String of(RawValues source, String name, ParamStyle style, ParamShape shape)
            throws MalformedException {
        ParamNode node = new ParamTree(source, name, style).read(shape);
        if (node == null) {
            return null;
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            new ParamJson(out).write(node, shape);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write(ParamNode node, ParamShape shape) throws IOException {
        if (node instanceof ParamNode.Items items) {
            out.writeStartArray();
            for (ParamNode item : items.items()) {
                write(item, shape.items());
            }
            out.writeEndArray();
        } else if (node instanceof ParamNode.Members members) {
            out.writeStartObject();
            for (Map.Entry<String, ParamNode> member : members.members()) {
                out.writeFieldName(member.getKey());
                write(member.getValue(), shape.property(member.getKey()));
            }
            out.writeEndObject();
        } else if (node instanceof ParamNode.Text text) {
            write(text.text(), shape);
        }
    }

    /** What is no number is a string, also where the contract says number: its codec knows what to say of it. */
    private void write(String text, ParamShape shape) throws IOException {
        if (shape.isNumber() && NUMBER.matcher(text).matches()) {
            out.writeNumber(text);
        } else if (shape.isBoolean() && (text.equals("true") || text.equals("false"))) {
            out.writeBoolean(text.equals("true"));
        } else if (!shape.isScalar() && isJson(text)) {
            out.writeRawValue(text);
        } else {
            out.writeString(text);
        }
    }

    /** Within a style that nests nothing, an object or a list is its JSON text. */
    private static boolean isJson(String text) {
        try {
            JsonValue.parse(text);
            return true;
        } catch (JsonException e) {
            return false;
        }
    }
}
