package dev.graven.benchmarks.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.graven.benchmarks.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Supplier;

/** Serialises objects whose properties are just the fields of the answer. */
public final class JacksonAnswer implements Answer {
  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build()
          .writerFor(Response.class);

  private final Supplier<?> data;

  /**
   * Serialises data.
   *
   * @param data what goes below {@code "data"}, asked for at each request
   */
  public JacksonAnswer(Supplier<?> data) {
    this.data = data;
  }

  /** Serialises the value of one root field. */
  public static JacksonAnswer ofField(String name, Supplier<?> value) {
    return new JacksonAnswer(() -> Map.of(name, value.get()));
  }

  @Override
  public byte[] toBytes() throws IOException {
    return WRITER.writeValueAsBytes(new Response(data.get()));
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    WRITER.writeValue(out, new Response(data.get()));
  }

  private record Response(@JsonProperty("data") Object data) {}
}
