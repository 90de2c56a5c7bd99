package fr.santesocial.contract.json;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.ContractValidator;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The map of the three libraries as drawn: arrows point left only. */
class ArchitectureTest {
    private static final String ROOT = "fr.santesocial.contract.";
    private static final String RULES = ROOT + "rules";
    private static final String JAKARTA = RULES + ".jakarta";
    // Writes for the packages beside it; the module exports it to nobody.
    private static final String OUTPUT = ROOT + "json.output";
    private static final String JACKSON = ROOT + "json.jackson";
    private static final Set<String> NO_FAMILIES = Set.of(
            "text", "words", "source", "report", "rule", "reading", "profile", "derogation", "geography", "jakarta");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importLocations(Set.of(
                    compiled(Contract.class), compiled(ContractValidator.class), compiled(ContractReader.class)));

    @Test
    void allThreeLibrariesAreLookedAt() {
        assertThat(CLASSES.contain(Contract.class)).isTrue();
        assertThat(CLASSES.contain(ContractValidator.class)).isTrue();
        assertThat(CLASSES.contain(ContractReader.class)).isTrue();
        assertThat(CLASSES.contain(ArchitectureTest.class)).as("tests are not").isFalse();
        assertThat(packages().stream().map(found -> found.getName().replaceFirst(ROOT + "(\\w+).*", "$1")))
                .containsOnly("model", "rules", "json");
    }

    @ParameterizedTest
    @CsvSource({"model, rules", "model, json", "rules, json"})
    void modulesLookLeftOnly(String left, String right) {
        noClasses()
                .that(areIn(ROOT + left))
                .should()
                .dependOnClassesThat(areIn(ROOT + right))
                .because("arrows between the modules point left")
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "rules"})
    void onlyTheRightmostLibraryKnowsJackson(String module) {
        noClasses()
                .that(areIn(ROOT + module))
                .should()
                .dependOnClassesThat(areJackson())
                .check(CLASSES);
    }

    @Test
    void onlyThePackageThatMeetsMappersKnowsDatabind() {
        noClasses()
                .that(areIn("fr.santesocial.contract"))
                .and(describe("are not in " + JACKSON, type -> !areIn(JACKSON).test(type)))
                .should()
                .dependOnClassesThat(areIn("tools.jackson.databind"))
                .because("databind is optional: an application without it loads the rest")
                .check(CLASSES);
        noClasses()
                .that(areIn("fr.santesocial.contract"))
                .and(describe("are not in " + JACKSON, type -> !areIn(JACKSON).test(type)))
                .should()
                .dependOnClassesThat(areIn(JACKSON))
                .because("what needs databind is not to be loaded by the rest")
                .check(CLASSES);
    }

    @Test
    void textIsLeftOfEverythingInRules() {
        assertUsesOnly(RULES + ".text", Set.of());
    }

    @Test
    void wordsStandAlone() {
        assertUsesOnly(RULES + ".words", Set.of());
    }

    @Test
    void geographyReadsItsDataAndNothingElse() {
        assertUsesOnly(RULES + ".geography", Set.of("words"));
    }

    @Test
    void sharedReadingsKnowNoFamily() {
        assertUsesOnly(RULES + ".reading", Set.of("rule"));
    }

    @Test
    void sourcesStandAlone() {
        assertUsesOnly(RULES + ".source", Set.of("text"));
    }

    @Test
    void reportsKnowNoRule() {
        assertUsesOnly(RULES + ".report", Set.of("text"));
    }

    @Test
    void whatARuleIsKnowsNoProfile() {
        assertUsesOnly(RULES + ".rule", Set.of("text", "source", "report", "geography"));
    }

    @ParameterizedTest
    @MethodSource("families")
    void familiesDoNotSeeEachOther(String family) {
        assertUsesOnly(
                RULES + "." + family, Set.of("text", "words", "source", "report", "rule", "reading", "geography"));
    }

    @Test
    void profilesJoinTheFamiliesAndKnowNoEngine() {
        Set<String> allowed = new TreeSet<>(Set.of("text", "source", "report", "rule"));
        families().forEach(allowed::add);
        assertUsesOnly(RULES + ".profile", allowed);
    }

    @Test
    void derogationsSeeProfilesAndKnowNoFamily() {
        assertUsesOnly(RULES + ".derogation", Set.of("text", "source", "report", "rule", "profile"));
    }

    @Test
    void engineGoesThroughProfilesAndKnowsNoFamily() {
        assertUsesOnly(RULES, Set.of("text", "source", "report", "rule", "profile", "derogation", "geography"));
    }

    @Test
    void whatMeetsJakartaKnowsTheEngineAndOneFamily() {
        noClasses()
                .that(areIn(JAKARTA))
                .should()
                .dependOnClassesThat(describe(
                        "are families of rules other than value",
                        used -> families()
                                .filter(family -> !family.equals("value"))
                                .anyMatch(family -> used.getPackageName().equals(RULES + "." + family))))
                .check(CLASSES);
    }

    @Test
    void onlyThePackageThatMeetsItKnowsHibernateValidator() {
        noClasses()
                .that(areIn("fr.santesocial.contract"))
                .and(describe("are not in " + JAKARTA, type -> !areIn(JAKARTA).test(type)))
                .should()
                .dependOnClassesThat(areIn("org.hibernate"))
                .check(CLASSES);
    }

    @Test
    void documentsAreReadWithoutKnowingAnyRule() {
        noClasses()
                .that(areIn(ROOT + "json"))
                .should()
                .dependOnClassesThat(describe(
                        "are families of rules",
                        used -> families()
                                .anyMatch(family -> used.getPackageName().equals(RULES + "." + family))))
                .because("the reader knows no rule")
                .check(CLASSES);
    }

    @Test
    void libraryDoesNotPrint() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.util.logging", "org.slf4j", "java.net", "java.sql", "javax.script"})
    void libraryNeitherLogsNorCalls(String outside) {
        noClasses()
                .that(areIn("fr.santesocial.contract"))
                .should()
                .dependOnClassesThat(areIn(outside))
                .check(CLASSES);
    }

    @Test
    void publicSignaturesAreOfTheJdkAndOurs() {
        List<String> foreign = CLASSES.stream()
                .filter(type -> areIn(RULES).test(type) || areIn(ROOT + "json").test(type))
                .filter(ArchitectureTest::isVisible)
                .filter(type -> !areIn(OUTPUT).test(type))
                .flatMap(ArchitectureTest::typesInSignatures)
                // The two packages whose signatures may be of others: they exist to meet them.
                .filter(line -> !(line.startsWith(JAKARTA + ".") && line.contains(": jakarta.validation.")))
                .filter(line -> !(line.startsWith(JACKSON + ".") && line.contains(": tools.jackson.")))
                .filter(line -> !line.matches(".*: (java\\.|fr\\.santesocial\\.contract\\.|\\w+$|\\[+\\w$).*"))
                .toList();
        assertThat(foreign)
                .as("public signatures that mention types of other libraries, such as Jackson's")
                .isEmpty();
    }

    @Test
    void publicSignaturesAreSeen() {
        assertThat(typesInSignatures(CLASSES.get(ContractReader.class)))
                .contains(
                        ContractReader.class.getName() + ".read: java.nio.file.Path",
                        ContractReader.class.getName() + ".read: " + ReadResult.class.getName());
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        assertThat(packages())
                .as("packages whose package-info lacks @NullMarked")
                .filteredOn(
                        found -> found.tryGetAnnotationOfType(NullMarked.class).isEmpty())
                .isEmpty();
    }

    static Stream<String> families() {
        return packages().stream()
                .map(JavaPackage::getName)
                .filter(name -> name.startsWith(RULES + "."))
                .map(name -> name.substring(RULES.length() + 1))
                .filter(name -> !NO_FAMILIES.contains(name));
    }

    private static void assertUsesOnly(String name, Set<String> packagesOfRules) {
        Set<String> allowed =
                packagesOfRules.stream().map(used -> RULES + "." + used).collect(Collectors.toSet());
        noClasses()
                .that(describe("are in " + name, type -> type.getPackageName().equals(name)))
                .should()
                .dependOnClassesThat(describe(
                        "are in other packages of the rules than " + packagesOfRules,
                        used -> areIn(RULES).test(used)
                                && !used.getPackageName().equals(name)
                                && !allowed.contains(used.getPackageName())))
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> areIn(String name) {
        return describe(
                "are in " + name,
                type -> type.getPackageName().equals(name)
                        || type.getPackageName().startsWith(name + "."));
    }

    private static DescribedPredicate<JavaClass> areJackson() {
        return describe("are of Jackson", type -> type.getPackageName().matches("(tools|com\\.fasterxml)\\.jackson.*"));
    }

    private static Stream<String> typesInSignatures(JavaClass type) {
        Stream<String> members = type.getMembers().stream()
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED))
                .flatMap(member -> member.getAllInvolvedRawTypes().stream()
                        .map(used -> member.getFullName().replaceFirst("\\(.*", "") + ": " + used.getName()));
        Stream<String> parents = Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
                .map(parent -> type.getName() + ": " + parent.getName());
        return Stream.concat(members, parents);
    }

    private static boolean isVisible(JavaClass type) {
        boolean visible = type.getModifiers().contains(JavaModifier.PUBLIC)
                || type.getModifiers().contains(JavaModifier.PROTECTED);
        return visible
                && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
    }

    private static Set<JavaPackage> packages() {
        return CLASSES.stream()
                .map(JavaClass::getPackage)
                .filter(found -> found.getName().startsWith(ROOT))
                .collect(Collectors.toSet());
    }

    /** Where a library was compiled to: a folder, or a jar in later phases of the build. */
    private static Location compiled(Class<?> type) {
        try {
            URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Location.of(place.getPath().endsWith(".jar") ? URI.create("jar:" + place + "!/") : place);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
