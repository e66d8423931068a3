package dev.graven.processor.binding;

import static dev.graven.processor.schema.TestDeclarations.STRING;
import static dev.graven.processor.schema.TestDeclarations.component;
import static dev.graven.processor.schema.TestDeclarations.source;
import static dev.graven.processor.schema.TestDeclarations.type;
import static dev.graven.processor.schema.TestReports.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.graven.processor.binding.AbstractBinding.PossibleType;
import dev.graven.processor.diagnostic.StageResult;
import dev.graven.processor.schema.SchemaStage;
import dev.graven.processor.schema.TestDeclarations;
import dev.graven.processor.source.Declarations;
import dev.graven.processor.source.Documentation;
import dev.graven.processor.source.ResolverKind;
import dev.graven.processor.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Interfaces and unions, and the classes of their possible types. */
class AbstractBindingTest {
  private static final String SDL =
      """
      type Query { pet: Pet any: Any }
      interface Pet { name: String }
      type Dog implements Pet { name: String }
      type Puppy implements Pet { name: String }
      type Stone { name: String }
      union Any = Dog | Stone
      """;

  private static TestDeclarations pets() {
    return new TestDeclarations()
        .interfaceType("pets.Pet")
        .object("pets.Dog", component("name", STRING))
        .object("pets.Puppy", component("name", STRING))
        .object("pets.Stone", component("name", STRING))
        .below("pets.Dog", "pets.Pet")
        .below("pets.Puppy", "pets.Dog", "pets.Pet")
        .query("pets.Api", "pet", type("pets.Pet"))
        .query("pets.Api", "any", type("java.lang.Object"));
  }

  private static StageResult<Bindings> bind(TestDeclarations java) {
    return bind(SDL, java);
  }

  private static StageResult<Bindings> bind(String sdl, TestDeclarations java) {
    Declarations declarations = java.build();
    return new BindingStage()
        .bind(
            new SchemaStage()
                .build(
                    declarations,
                    List.of(new SourceText("s.graphqls", "", "s.graphqls", sdl, false)))
                .value()
                .orElseThrow()
                .model(),
            declarations,
            false);
  }

  private static TestDeclarations typeResolver(TestDeclarations java, String name, String source) {
    return java.resolver(
        ResolverKind.TYPE, "pets.Api", name, STRING, Documentation.NONE, source(source));
  }

  @Test
  void subclasses_comeBeforeWhatTheyExtend() {
    StageResult<Bindings> result = bind(pets().union("pets.Any", "pets.Dog", "pets.Stone"));

    assertThat(lines(result)).isEmpty();
    assertThat(result.value().abstractTypes().get("Pet").possibleTypes())
        .extracting(PossibleType::name)
        .containsExactly("Puppy", "Dog");
  }

  @Test
  void subclassThatIsATypeOfItsOwn_isAskedForAndNotPossible() {
    AbstractBinding any =
        bind(pets().union("pets.Any", "pets.Dog", "pets.Stone")).value().abstractTypes().get("Any");

    assertThat(any.isSupertype()).isFalse();
    assertThat(any.possibleTypes())
        .extracting(PossibleType::name, PossibleType::isPossible)
        .containsExactly(tuple("Puppy", false), tuple("Dog", true), tuple("Stone", true));
  }

  @Test
  void unboundInterfaceAndUnion_areReported() {
    TestDeclarations java =
        new TestDeclarations()
            .object("pets.Dog", component("name", STRING))
            .object("pets.Puppy", component("name", STRING))
            .object("pets.Stone", component("name", STRING))
            .query("pets.Api", "pet", type("pets.Dog"))
            .query("pets.Api", "any", type("java.lang.Object"));

    assertThat(lines(bind(java)))
        .containsExactly(
            "[UnboundType] s.graphqls:2:11: The interface `Pet` has no Java type. Every interface"
                + " has one: mark a Java interface or class with @GraphQLInterface(\"Pet\").",
            "[UnboundType] s.graphqls:6:7: The union `Any` has no Java type. Every union has one:"
                + " mark a Java interface or class with @GraphQLUnion(\"Any\").");
  }

  @Test
  void classThatIsNoSubtype_isReported() {
    TestDeclarations java =
        new TestDeclarations()
            .interfaceType("pets.Pet")
            .union("pets.Any")
            .object("pets.Dog", component("name", STRING))
            .object("pets.Puppy", component("name", STRING))
            .object("pets.Stone", component("name", STRING))
            .below("pets.Dog", "pets.Any")
            .below("pets.Puppy", "pets.Pet")
            .query("pets.Api", "pet", type("pets.Pet"))
            .query("pets.Api", "any", type("pets.Any"));

    assertThat(lines(bind(java)))
        .containsExactly(
            "[NotASubtype] s.graphqls:2:11 pets.Dog: `Dog` is a possible type of `Pet`, but"
                + " `pets.Dog` is no subtype of `pets.Pet`. A class implements the interfaces of"
                + " its type: let it extend or implement `Pet`.",
            "[NotASubtype] s.graphqls:6:7 pets.Stone: `Stone` is a possible type of `Any`, but"
                + " `pets.Stone` is no subtype of `pets.Any`. Let it extend or implement `Any`, or"
                + " list all members with @GraphQLUnion(members = ...).");
  }

  @Test
  void memberThatIsNotListed_isReported() {
    assertThat(lines(bind(pets().union("pets.Any", "pets.Dog"))))
        .containsExactly(
            "[NotASubtype] s.graphqls:6:7 pets.Stone: `Stone` is a possible type of `Any`, but"
                + " `pets.Stone` is not among the members that `pets.Any` lists. A union lists all"
                + " its members or none: add it.");
  }

  private static final String TWICE =
      """
      type Query { pet: Pet }
      interface Pet { name: String }
      type Dog implements Pet { name: String }
      type Cat implements Pet { name: String }
      """;

  private static TestDeclarations twice() {
    return new TestDeclarations()
        .interfaceType("pets.Pet")
        .object("pets.Row", "Dog", component("name", STRING))
        .object("pets.Row", "Cat", component("name", STRING))
        .below("pets.Row", "pets.Pet")
        .query("pets.Api", "pet", type("pets.Pet"));
  }

  @Test
  void classOfTwoPossibleTypes_isReported() {
    assertThat(lines(bind(TWICE, twice())))
        .containsExactly(
            "[AmbiguousClass] s.graphqls:2:11 pets.Row: `pets.Row` is the class of both `Dog` and"
                + " `Cat`, possible types of `Pet`: an object does not tell which it is. Write a"
                + " method marked @GraphQLTypeResolver(\"Pet\") that names the type of an object,"
                + " or give each type a class of its own.");
  }

  @Test
  void classOfTwoPossibleTypes_withTypeResolver_isAccepted() {
    StageResult<Bindings> result = bind(TWICE, typeResolver(twice(), "Pet", "java.lang.Object"));

    assertThat(lines(result)).isEmpty();
    assertThat(result.value().abstractTypes().get("Pet").typeResolver()).isPresent();
  }

  @Test
  void typeResolverOfNothing_isReported() {
    assertThat(lines(bind(TWICE, typeResolver(twice(), "Pat", "pets.Pet"))))
        .contains(
            "[UnknownType] pets.Api.Pat: `pets.Api.Pat()` tells the types of an interface or union"
                + " apart, but is for `Pat`, which is none. Did you mean `Pet`? Name an interface"
                + " or union in @GraphQLTypeResolver.");
  }

  @Test
  void twoTypeResolvers_areReported() {
    TestDeclarations java =
        twice()
            .resolver(
                ResolverKind.TYPE,
                "pets.Other",
                "Pet",
                STRING,
                Documentation.NONE,
                source("pets.Pet"));
    assertThat(lines(bind(TWICE, typeResolver(java, "Pet", "pets.Pet"))))
        .containsExactly(
            "[AmbiguousBinding] s.graphqls:2:11 pets.Api.Pet: The types of `Pet` are told apart by"
                + " `pets.Other.Pet()` and by `pets.Api.Pet()`. An interface or union has one type"
                + " resolver: remove one of them.");
  }

  @Test
  void positionOfAnotherClass_isReported() {
    TestDeclarations java =
        new TestDeclarations()
            .interfaceType("pets.Pet")
            .object("pets.Dog", component("name", STRING))
            .object("pets.Cat", component("name", STRING))
            .below("pets.Dog", "pets.Pet")
            .below("pets.Cat", "pets.Pet")
            .query("pets.Api", "pet", type("pets.Stone"));

    assertThat(lines(bind(TWICE, java)))
        .containsExactly(
            "[TypeMismatch] s.graphqls:1:14 pets.Api.pet: `Query.pet: Pet` is answered by"
                + " `pets.Api.pet()` with `pets.Stone`. `Pet` is answered by `pets.Pet` or the"
                + " class of one of its types, not by `pets.Stone`: change the schema or the Java"
                + " type.");
  }

  @Test
  void mostSpecificSource_wins_andEquallySpecificOnesAreAmbiguous() {
    String sdl =
        """
        type Query { pet: Pet }
        interface Pet { name: String slug: String }
        interface Named { name: String slug: String }
        type Dog implements Pet & Named { name: String slug: String }
        """;
    TestDeclarations java =
        new TestDeclarations()
            .interfaceType("pets.Pet")
            .interfaceType("pets.Named")
            .object("pets.Dog")
            .below("pets.Dog", "pets.Pet", "pets.Named")
            .query("pets.Api", "pet", type("pets.Pet"))
            .field("pets.Api", "name", STRING, source("pets.Pet"))
            .field("pets.Dogs", "name", STRING, source("pets.Dog"))
            .field("pets.Api", "slug", STRING, source("pets.Pet"))
            .field("pets.Names", "slug", STRING, source("pets.Named"));

    StageResult<Bindings> result = bind(sdl, java);

    FieldBinding.ResolverMethod name =
        (FieldBinding.ResolverMethod) result.value().fields().get("Dog.name");
    assertThat(name.owner().canonicalName()).isEqualTo("pets.Dogs");
    assertThat(lines(result))
        .containsExactly(
            "[AmbiguousBinding] s.graphqls:4:48 pets.Names.slug: `Dog.slug` is claimed by"
                + " `pets.Api.slug()` and by `pets.Names.slug()`. A field has one resolver: remove"
                + " one of them, give it another name, or mark it @GraphQLIgnore.");
  }
}
