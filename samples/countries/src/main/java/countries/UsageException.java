package countries;

/** A command line that makes no sense; the message says why, to the person who typed it. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
