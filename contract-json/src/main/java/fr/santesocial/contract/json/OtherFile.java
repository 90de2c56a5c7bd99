package fr.santesocial.contract.json;

import java.util.Arrays;
import java.util.List;

/** Files that people take for the contract itself, told by the bytes they begin with. */
final class OtherFile {
    private static final List<byte[]> BEGINNINGS = List.of(
            // Word, Excel and OpenDocument of today, all packed as zip
            new byte[] {'P', 'K', 3, 4},
            new byte[] {'%', 'P', 'D', 'F'},
            // Word and Excel before 2007
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
            // rich text of word processors, which begins like JSON
            new byte[] {'{', '\\', 'r', 't', 'f'},
            // packed by gzip
            new byte[] {0x1F, (byte) 0x8B},
            // HTML, often the page of an error or a login, and XML
            new byte[] {'<'});

    private OtherFile() {}

    static boolean isOne(byte[] bytes) {
        return BEGINNINGS.stream()
                .anyMatch(beginning -> bytes.length >= beginning.length
                        && Arrays.equals(beginning, Arrays.copyOf(bytes, beginning.length)));
    }
}
