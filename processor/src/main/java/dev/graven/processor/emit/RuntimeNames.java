package dev.graven.processor.emit;

import com.palantir.javapoet.ClassName;

/** The runtime's classes that generated code mentions. */
final class RuntimeNames {
  static final String PACKAGE = "dev.graven.runtime";

  static final ClassName ARGUMENT_COERCION = name("ArgumentCoercion");
  static final ClassName ARGUMENT_VALUE = name("ArgumentValue");
  static final ClassName DYNAMIC_ARGUMENTS = name("DynamicArguments");
  static final ClassName DYNAMIC_FIELD = name("DynamicField");
  static final ClassName DYNAMIC_RESULTS = name("DynamicResults");
  static final ClassName FIELD = name("Field");
  static final ClassName EXECUTOR = name("GraphQLExecutor");
  static final ClassName RESPONSE = name("GraphQLResponse");
  static final ClassName INPUT_COERCION = name("InputCoercion");
  static final ClassName ITEM_PLACE = name("ItemPlace");
  static final ClassName INPUT_ERRORS = name("InputErrors");
  static final ClassName INPUT_POSITION = name("InputPosition");
  static final ClassName LIST_LITERAL = name("ListLiteral");
  static final ClassName INVALID_VARIABLES = name("InvalidVariablesException");
  static final ClassName KEY = name("Key");
  static final ClassName EXECUTION = name("OperationExecution");
  static final ClassName INFO = name("OperationInfo");
  static final ClassName KIND = name("OperationKind");
  static final ClassName REGISTRY = name("OperationRegistry");
  static final ClassName CONTEXT = name("RequestContext");
  static final ClassName INTROSPECTION_SCHEMA =
      ClassName.get(PACKAGE + ".introspection", "IntrospectionSchema");
  static final ClassName INTROSPECTION_TYPE =
      ClassName.get(PACKAGE + ".introspection", "IntrospectionType");
  static final ClassName SCHEMA_BUILDER =
      ClassName.get(PACKAGE + ".introspection", "SchemaBuilder");
  static final ClassName WRITER = name("ResponseWriter");
  static final ClassName RESULT_COERCION = name("ResultCoercion");

  static final ClassName SCALAR_COERCION = name("ScalarCoercion");
  static final ClassName COERCION_EXCEPTION = name("CoercionException");

  private RuntimeNames() {}

  private static ClassName name(String simpleName) {
    return ClassName.get(PACKAGE, simpleName);
  }
}
