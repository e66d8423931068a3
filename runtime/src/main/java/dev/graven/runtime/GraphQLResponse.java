package dev.graven.runtime;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** skeleton */
public final class GraphQLResponse {
  private GraphQLResponse() {}

  public static GraphQLResponse requestError(GraphQLError... errors) {
    throw new UnsupportedOperationException();
  }

  public static GraphQLResponse requestError(List<GraphQLError> errors) {
    throw new UnsupportedOperationException();
  }

  public boolean hasData() {
    throw new UnsupportedOperationException();
  }

  public List<GraphQLError> errors() {
    throw new UnsupportedOperationException();
  }

  public long size() {
    throw new UnsupportedOperationException();
  }

  public void writeTo(OutputStream out) throws IOException {
    throw new UnsupportedOperationException();
  }

  public byte[] toBytes() {
    throw new UnsupportedOperationException();
  }
}
