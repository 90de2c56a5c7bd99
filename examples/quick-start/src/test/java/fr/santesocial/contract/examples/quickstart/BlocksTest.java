package fr.santesocial.contract.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BlocksTest {
    @Test
    void findsBlocksByLanguage() {
        String page = "a\n```java\nint i;\n\nint j;\n```\nb\n```sh\nls\n```\n";
        assertThat(Blocks.of(page, "java")).containsExactly("int i;\n\nint j;");
        assertThat(Blocks.of(page, "json")).isEmpty();
        assertThat(Blocks.languages(page)).containsExactly("java", "sh");
    }

    @Test
    void cutsRegionsWithoutTheirIndent() {
        String source = "class A {\n    // README: a\n    int i;\n\n        int j;\n    // end\n}\n";
        assertThat(Blocks.regions(source)).containsExactly("int i;\n\n    int j;");
    }

    @Test
    void aMarkerInAStringOpensNoRegion() {
        assertThat(Blocks.regions("String s = \"// README: a\";\n")).isEmpty();
    }

    @Test
    void refusesWhatIsNotClosed() {
        assertThatThrownBy(() -> Blocks.of("```java\nint i;", "java")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Blocks.regions("// README: a\nint i;")).isInstanceOf(IllegalStateException.class);
    }
}
