package fr.santesocial.contract.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every sample page and index in a real browser, on a telephone and on a desk. */
@Tag("browser")
class BrowserTest {

    private static final Path PAGES = Path.of("target/pages");

    @Test
    void pagesWorkStandAloneFitAndAreAccessible() {
        List<Path> pages = Samples.write(PAGES);
        List<String> answers = Browser.open(PAGES, pages);
        answers.forEach(System.out::println);
        assertThat(answers).hasSameSizeAs(pages).allMatch(answer -> answer.endsWith("\"wrong\":[]}"), "nothing wrong");
    }

    @Test
    void whatIsWrongIsSeen() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/wrong-pages"));
        Path wrong = folder.resolve("wrong.html");
        Files.writeString(wrong, """
                <!DOCTYPE html><html><head><title>x</title></head><body><main><p id="p">Too wide
                <svg width="900" height="1"></svg></p><a href="#nowhere">x</a><img src="gone.png">
                <script>console.log('hello')</script></main></body></html>
                """);
        assertThat(Browser.open(folder, List.of(wrong)).get(0))
                .contains(
                        "scrolls sideways",
                        "no #nowhere",
                        "asks for",
                        "console says hello",
                        "a script runs",
                        "html-has-lang",
                        "image-alt");
    }
}
