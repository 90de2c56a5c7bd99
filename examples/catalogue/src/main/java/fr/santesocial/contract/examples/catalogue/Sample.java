package fr.santesocial.contract.examples.catalogue;

import jakarta.json.JsonObject;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Something to be read, as a case says it: a {@code text}, in UTF-8 or in the {@code charset} named; bytes in {@code hex};
 * or the files of a {@code folder}. Much of it is no JSON, so it is said in JSON what it is.
 *
 * @param said what the case says
 */
public record Sample(JsonObject said) {

    /** The bytes of a document or of lines. */
    public byte[] bytes() {
        return said.containsKey("hex")
                ? HexFormat.ofDelimiter(" ").parseHex(said.getString("hex"))
                : said.getString("text").getBytes(Charset.forName(charset().orElse("UTF-8")));
    }

    /** The encoding; absent for UTF-8, and where the bytes themselves are given. */
    public Optional<String> charset() {
        return Optional.ofNullable(said.getString("charset", null));
    }

    /** Whether the reading fails behind the last byte, as when a connection is lost. */
    public boolean breaksOff() {
        return said.getBoolean("breaksOff", false);
    }

    /** What is in the folder; nothing where a document or lines are given. */
    public List<InFolder> folder() {
        return said.containsKey("folder")
                ? said.getJsonArray("folder").getValuesAs(JsonObject.class).stream()
                        .map(InFolder::of)
                        .toList()
                : List.of();
    }

    /** What is to be read of the folder; empty for the whole. */
    public String opened() {
        return said.getString("opened", "");
    }

    /** What people see of it: signs that cannot be seen by their numbers, bytes that are no letters in hexadecimal. */
    public String shown() {
        if (said.containsKey("folder")) {
            return String.join("\n", folder().stream().map(InFolder::shown).toList());
        }
        return said.containsKey("hex") ? Shown.bytes(bytes()) : Shown.text(said.getString("text"));
    }

    /**
     * Something in a folder.
     *
     * @param path its place in the folder
     * @param text the text of a file; absent for what is no file
     * @param link where a link leads; absent for what is no link
     */
    public record InFolder(String path, Optional<String> text, Optional<String> link) {
        private static InFolder of(JsonObject said) {
            return new InFolder(
                    said.getString("path"),
                    Optional.ofNullable(said.getString("text", null)),
                    Optional.ofNullable(said.getString("link", null)));
        }

        /** Whether it is a folder that nobody may look into. */
        public boolean isClosedFolder() {
            return text.isEmpty() && link.isEmpty();
        }

        private String shown() {
            return text.map(words -> path + " : " + Shown.text(words))
                    .or(() -> link.map(target -> path + " → " + target))
                    .orElse(path + "/");
        }
    }
}
