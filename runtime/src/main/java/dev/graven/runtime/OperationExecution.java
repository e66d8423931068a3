package dev.graven.runtime;

/** skeleton */
public abstract class OperationExecution {
  protected final ResponseWriter out = new ResponseWriter();
  protected final RequestContext context;
  protected final int[] path;

  protected OperationExecution(
      OperationInfo operation, Field[] fields, int maxDepth, RequestContext context) {
    this.context = context;
    this.path = new int[maxDepth];
  }

  protected boolean included(int field, int node) {
    return true;
  }

  protected final boolean failed(Throwable exception, Field at, int depth) {
    throw new UnsupportedOperationException();
  }

  protected final boolean failedHere(Throwable exception, Field at, int depth) {
    throw new UnsupportedOperationException();
  }

  protected final boolean missing(Field at, int depth) {
    throw new UnsupportedOperationException();
  }

  protected final boolean missingHere(Field at, int depth) {
    throw new UnsupportedOperationException();
  }

  protected final void nulled(long mark) {
    throw new UnsupportedOperationException();
  }

  protected final void nulled(Throwable exception, Field at, int depth, long mark) {
    throw new UnsupportedOperationException();
  }

  protected final void nulledHere(Throwable exception, Field at, int depth, long mark) {
    throw new UnsupportedOperationException();
  }

  protected final GraphQLResponse finish(boolean dataPresent) {
    throw new UnsupportedOperationException();
  }
}
