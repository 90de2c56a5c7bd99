package fr.santesocial.contract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What hash tables may be looked up by. Java keeps texts of one hash in order, so that a document with thousands of them
 * costs no more than another; lists, records and optionals of texts it tries one after the other, by the square of their
 * number. Reads the sources, since the types of local variables are found nowhere else.
 */
class TableKeysTest {
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java"), Path.of("../contract-model/src/main/java"));

    private static final Pattern TABLE = Pattern.compile("(?<![A-Za-z])(?:Linked)?(?:Hash)?(?:Map|Set)<");

    private static final Pattern OPTIONAL = Pattern.compile("Optional<(.*)>");

    private static final Pattern ENUM = Pattern.compile("\\benum (\\w+)");

    /** In order among themselves, or with a hash that no document chooses. */
    private static final Set<String> SAFE = Set.of(
            "String",
            "Integer",
            "LocalDate",
            "Year",
            "Class<?>",
            "Shape<?>",
            "Member<?>",
            "Element<?>",
            "Element<Axis>",
            "Element<Object>",
            "Shared<?>",
            "Finding",
            // contain an element
            "Jump",
            "Numbered",
            // of our own data file
            "Grouping",
            // two numbers of one declared count, of which there are a handful
            "List<Long>",
            // the result of Funding, whose keys its callers ask for
            "Actor",
            "K");

    @Test
    void noDocumentCanMakeALookUpSlow() {
        Set<String> safe = Stream.concat(SAFE.stream(), sources().flatMap(file -> enums(file).stream()))
                .collect(Collectors.toSet());
        List<Key> keys = sources().flatMap(file -> keys(file).stream()).toList();
        assertThat(keys).hasSizeGreaterThan(100);
        assertThat(keys.stream().filter(key -> !safe.contains(key.type())))
                .as("keys of hash tables: take a text instead, such as TextKey.of(...)")
                .isEmpty();
    }

    private record Key(Path file, String type) {}

    private static List<String> enums(Path file) {
        return ENUM.matcher(read(file)).results().map(found -> found.group(1)).toList();
    }

    /** What the tables of a source file are looked up by; of optional things, the things. */
    private static List<Key> keys(Path file) {
        String source = read(file);
        List<Key> keys = new ArrayList<>();
        Matcher table = TABLE.matcher(source);
        while (table.find()) {
            String type = firstArgument(source, table.end());
            if (!type.isEmpty()) {
                keys.add(new Key(file, OPTIONAL.matcher(type).replaceFirst("$1")));
            }
        }
        return keys;
    }

    private static String firstArgument(String source, int from) {
        int depth = 0;
        int at = from;
        while (depth > 0 || (source.charAt(at) != ',' && source.charAt(at) != '>')) {
            depth += source.charAt(at) == '<' ? 1 : source.charAt(at) == '>' ? -1 : 0;
            at++;
        }
        return source.substring(from, at).strip();
    }

    private static Stream<Path> sources() {
        return SOURCES.stream().flatMap(TableKeysTest::below);
    }

    private static Stream<Path> below(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
