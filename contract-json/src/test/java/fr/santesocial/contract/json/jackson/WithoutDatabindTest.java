package fr.santesocial.contract.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.ContractValidator;
import jakarta.validation.Constraint;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** An application without databind reads, writes and checks as ever; only the module for mappers is out of reach. */
class WithoutDatabindTest {
    private static final byte[] DOCUMENT =
            "{\"format\":\"1.0\",\"id\":\"c\",\"kind\":\"CLS\",\"title\":\"t\",\"stage\":\"?\"}"
                    .getBytes(StandardCharsets.UTF_8);

    @Test
    void everythingElseWorks() throws Exception {
        try (URLClassLoader application = application()) {
            assertThatThrownBy(() -> application.loadClass(JsonMapper.class.getName()))
                    .isInstanceOf(ClassNotFoundException.class);
            Object check = call(application.loadClass(ContractCheck.class.getName()), null, "standard");
            assertThat(check).isNotInstanceOf(ContractCheck.class);
            Object report = check.getClass().getMethod("check", byte[].class).invoke(check, (Object) DOCUMENT);
            assertThat(call(report.getClass(), report, "getVerdict")).hasToString("NON_CONFORMANT");
            assertThat(call(report.getClass(), report, "getFindings").toString())
                    .contains("structure.unknown-value");
        }
    }

    @Test
    void moduleForMappersIsOutOfReach() throws Exception {
        try (URLClassLoader application = application()) {
            assertThatThrownBy(() -> application
                            .loadClass(ContractModule.class.getName())
                            .getConstructor()
                            .newInstance())
                    .isInstanceOf(NoClassDefFoundError.class)
                    .hasMessageContaining("tools/jackson/databind");
        }
    }

    /** The libraries and what they need, and nothing else of the class path of the tests. */
    private static URLClassLoader application() {
        URL[] path = Stream.of(
                        Contract.class,
                        ContractValidator.class,
                        ContractReader.class,
                        JsonParser.class,
                        Constraint.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        // No parent: the loader of the platform would find the modules of these tests.
        return new URLClassLoader(path, null);
    }

    private static Object call(Class<?> type, @Nullable Object on, String method) throws Exception {
        try {
            return type.getMethod(method).invoke(on);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
