package dev.graven.processor.diagnostic;

/**
 * Every rule that Graven reports, by the stable name users see and search for; each has a page
 * under {@code docs/diagnostics}.
 */
public enum DiagnosticId {
  /** A schema file does not parse. */
  SDL_SYNTAX("SdlSyntax", Severity.ERROR),
  /** The schema breaks a rule of the type system (specification section 3). */
  SDL_VALIDATION("SdlValidation", Severity.ERROR),
  /** A name that GraphQL does not allow. */
  INVALID_NAME("InvalidName", Severity.ERROR),
  /** An annotation stands where it cannot mean anything. */
  INVALID_DECLARATION("InvalidDeclaration", Severity.ERROR),
  /** The signature of a {@code @GraphQLBatch} method is no batch's. */
  INVALID_BATCH("InvalidBatch", Severity.ERROR),
  /** A {@code @GraphQLLoad} whose loader, key or value do not fit. */
  INVALID_LOAD("InvalidLoad", Severity.ERROR),
  /** The signature of a {@code @GraphQLPromise} method is no adapter's. */
  INVALID_PROMISE("InvalidPromise", Severity.ERROR),
  /** Two Java classes, or two SDL definitions, claim one type name. */
  DUPLICATE_TYPE("DuplicateType", Severity.ERROR),
  /** There is no query root type. */
  NO_QUERY_TYPE("NoQueryType", Severity.ERROR),
  /** A Java type that has no GraphQL counterpart. */
  UNSUPPORTED_JAVA_TYPE("UnsupportedJavaType", Severity.ERROR),
  /** An SDL type has no Java class. */
  UNBOUND_TYPE("UnboundType", Severity.ERROR),
  /** An SDL field has no Java member. */
  UNBOUND_FIELD("UnboundField", Severity.ERROR),
  /** A Java class names a type that the SDL does not have. */
  UNKNOWN_TYPE("UnknownType", Severity.ERROR),
  /** A Java resolver names a field that the SDL does not have. */
  UNKNOWN_FIELD("UnknownField", Severity.ERROR),
  /** The Java type of a member cannot answer the GraphQL type of its field. */
  TYPE_MISMATCH("TypeMismatch", Severity.ERROR),
  /** A member declared nullable answers a non-null field. */
  NULLNESS_MISMATCH("NullnessMismatch", Severity.WARNING),
  /** Several members claim one field. */
  AMBIGUOUS_BINDING("AmbiguousBinding", Severity.ERROR),
  /** The class of a possible type is no subtype of the interface's or union's. */
  NOT_A_SUBTYPE("NotASubtype", Severity.ERROR),
  /** One class stands for several possible types of an interface or union. */
  AMBIGUOUS_CLASS("AmbiguousClass", Severity.ERROR),
  /** An asynchronous or blocking method is called for each item of a list. */
  PER_PARENT_CALL("PerParentCall", Severity.NOTE),
  /** Generated code cannot reach a member from its package. */
  INACCESSIBLE_MEMBER("InaccessibleMember", Severity.ERROR),
  /** A parameter names an argument that the field does not have. */
  UNKNOWN_ARGUMENT("UnknownArgument", Severity.ERROR),
  /** An argument of the field has no parameter. */
  UNBOUND_ARGUMENT("UnboundArgument", Severity.ERROR),
  /** An input class takes a value that its GraphQL type does not have. */
  UNKNOWN_INPUT_FIELD("UnknownInputField", Severity.ERROR),
  /** A field of an input object has no receiver in its Java class. */
  UNBOUND_INPUT_FIELD("UnboundInputField", Severity.ERROR),
  /** The constants of a Java enum and the values of its GraphQL type differ. */
  ENUM_MISMATCH("EnumMismatch", Severity.ERROR),
  /** An operation file does not parse. */
  OPERATION_SYNTAX("OperationSyntax", Severity.ERROR),
  /** An operation breaks a validation rule (specification section 5). */
  OPERATION_VALIDATION("OperationValidation", Severity.ERROR),
  /** Two operations want one executor. */
  DUPLICATE_OPERATION("DuplicateOperation", Severity.ERROR),
  /** Two fragments of a module have one name. */
  DUPLICATE_FRAGMENT("DuplicateFragment", Severity.ERROR),
  /** A fragment in a file with operations is used by none. */
  UNUSED_FRAGMENT("UnusedFragment", Severity.ERROR),
  /** A fragment in a file of fragments is used by no operation. */
  UNUSED_SHARED_FRAGMENT("UnusedSharedFragment", Severity.WARNING),
  /** Nothing says in which package an executor belongs. */
  NO_PACKAGE("NoPackage", Severity.ERROR),
  /** No operation file was found. */
  NO_OPERATIONS("NoOperations", Severity.NOTE),
  /** A file cannot be read as UTF-8 text. */
  UNREADABLE_FILE("UnreadableFile", Severity.ERROR),
  /** A {@code -Agraven.*} option has a value that cannot be used. */
  INVALID_OPTION("InvalidOption", Severity.ERROR),
  /** A part of GraphQL that this version does not compile. */
  NOT_SUPPORTED("NotSupported", Severity.ERROR),
  /** A Graven type appeared after the executors had been written. */
  LATE_TYPE("LateType", Severity.ERROR),
  /** A signature that Graven reads names a type that does not exist. */
  UNRESOLVED("Unresolved", Severity.ERROR),
  /** The compiler itself failed. */
  CRASH("Crash", Severity.ERROR);

  private final String text;
  private final Severity severity;

  DiagnosticId(String text, Severity severity) {
    this.text = text;
    this.severity = severity;
  }

  /** The name as printed, without brackets: {@code UnboundField}. */
  public String text() {
    return text;
  }

  /** Its usual severity. */
  public Severity severity() {
    return severity;
  }
}
