package fr.santesocial.contract.model;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The module as drawn: which package may use which, and what it needs of the world. */
class ModelArchitectureTest {
    private static final String ROOT = "fr.santesocial.contract.model";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(CompiledTypes.folder());

    /** Every package, with those of ours that it may use. */
    enum Layer {
        TEXT(".text"),
        STYLE(".style"),
        KIND(".kind"),
        VALUE(".value"),
        MODEL(""),
        SHAPE(".shape");

        private final String name;

        Layer(String suffix) {
            this.name = ROOT + suffix;
        }

        Set<Layer> uses() {
            return switch (this) {
                case TEXT, STYLE -> Set.of();
                case KIND -> Set.of(TEXT);
                case VALUE -> Set.of(KIND, STYLE);
                case MODEL -> Set.of(VALUE, KIND, STYLE);
                case SHAPE -> Set.of(MODEL, VALUE, KIND, TEXT);
            };
        }
    }

    @Test
    void everyPackageHasItsPlace() {
        assertThat(packages().stream().map(JavaPackage::getName))
                .as("packages of the module: give a new one its place in Layer")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Layer.values()).map(layer -> layer.name).toList());
    }

    @ParameterizedTest
    @EnumSource
    void arrowsPointTheRightWay(Layer layer) {
        Set<String> forbidden = Stream.of(Layer.values())
                .filter(other -> other != layer && !layer.uses().contains(other))
                .map(other -> other.name)
                .collect(Collectors.toCollection(TreeSet::new));
        noClasses()
                .that()
                .resideInAPackage(layer.name)
                .should()
                .dependOnClassesThat(
                        describe("reside in " + forbidden, used -> forbidden.contains(used.getPackageName())))
                .because("package " + layer.name + " may only use " + layer.uses())
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void needsTheJdkTheValidationApiAndAnnotationsOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        ROOT + "..",
                        "java..",
                        "jakarta.validation..",
                        "org.jspecify.annotations..",
                        "org.immutables.value.."))
                .because("applications embed the model whatever else they use")
                .check(CLASSES);
    }

    @Test
    void doesNotPrint() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.util.logging..", "java.lang.System$Logger", "java.io..", "java.net..", "java.sql.."})
    void doesNotTalkToTheWorld(String outside) {
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are " + outside,
                        used -> outside.endsWith("..")
                                ? used.getPackageName().concat(".").startsWith(outside.replace("..", "."))
                                : used.getName().equals(outside)))
                .because("the model holds values: it neither logs, reads nor writes")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        assertThat(packages())
                .as("packages whose package-info lacks @NullMarked")
                .filteredOn(
                        found -> found.tryGetAnnotationOfType(NullMarked.class).isEmpty())
                .isEmpty();
    }

    @Test
    void generatedClassesStayOutOfPublicSignatures() {
        List<String> signatures = CLASSES.stream()
                .map(JavaClass::reflect)
                .filter(ModelArchitectureTest::isVisible)
                .flatMap(ModelArchitectureTest::signatures)
                .toList();
        assertThat(signatures).hasSizeGreaterThan(1000);
        assertThat(signatures.stream().filter(signature -> signature.matches(".*: .*\\bImmutable[A-Z].*")))
                .as("public signatures with a generated class: name the interface or its Builder instead")
                .isEmpty();
    }

    @Test
    void generatedClassesAreHidden() {
        classes()
                .that()
                .haveNameMatching(".*\\.Immutable[A-Z]\\w*")
                .should()
                .notBePublic()
                .check(CLASSES);
    }

    private static Set<JavaPackage> packages() {
        return CLASSES.stream()
                .map(JavaClass::getPackage)
                .filter(found -> found.getName().startsWith(ROOT))
                .collect(Collectors.toSet());
    }

    private static boolean isVisible(Class<?> type) {
        boolean visible = Modifier.isPublic(type.getModifiers()) || Modifier.isProtected(type.getModifiers());
        return visible && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    // Inherited methods too, since builders inherit what they offer; the declaring class is left out of the text.
    private static Stream<String> signatures(Class<?> type) {
        List<String> signatures = new ArrayList<>();
        for (Executable method : Stream.concat(Stream.of(type.getMethods()), Stream.of(type.getConstructors()))
                .toList()) {
            String returned = method instanceof java.lang.reflect.Method accessor
                    ? accessor.getGenericReturnType().getTypeName()
                    : "";
            String taken = Stream.of(method.getGenericParameterTypes())
                    .map(java.lang.reflect.Type::getTypeName)
                    .collect(Collectors.joining(", "));
            if (!method.isSynthetic()) {
                signatures.add(type.getName() + ": " + returned + " "
                        + method.getName().replaceAll(".*\\.", "") + "(" + taken + ")");
            }
        }
        for (Field field : type.getFields()) {
            signatures.add(type.getName() + ": " + field.getGenericType().getTypeName() + " " + field.getName());
        }
        return signatures.stream();
    }

    /** Each package is a slice of its own. */
    private static final class ByPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith(ROOT)
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of the model";
        }
    }
}
