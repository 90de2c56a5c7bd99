package fr.santesocial.contract.examples.commandline.validate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.OptionalLong;

/** About how many documents there are to check, for the progress bar. */
final class WorkSize extends SimpleFileVisitor<Path> {
    private static final int BLOCK = 1 << 16;

    private final boolean lines;
    private Path root = Path.of("");
    private long documents;

    private WorkSize(boolean lines) {
        this.lines = lines;
    }

    /** Counts files, and of files with a document on each line the lines; unknown where standard input is read. */
    static OptionalLong of(Collection<Path> paths, boolean lines) {
        WorkSize size = new WorkSize(lines);
        try {
            for (Path path : paths) {
                if (Inputs.isStandardInput(path)) {
                    return OptionalLong.empty();
                }
                size.add(path);
            }
            return OptionalLong.of(size.documents);
        } catch (IOException unknown) {
            return OptionalLong.empty();
        }
    }

    private void add(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            root = path;
            Files.walkFileTree(path, this);
        } else {
            documents += lines || path.toString().endsWith(".ndjson") ? lines(path) : 1;
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".ndjson")) {
            documents += lines(file);
        } else if (name.endsWith(".json") && !name.startsWith(".")) {
            documents++;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path closed, IOException why) {
        return FileVisitResult.CONTINUE;
    }

    private static long lines(Path file) throws IOException {
        long ends = 0;
        byte[] block = new byte[BLOCK];
        boolean begun = false;
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(block); count > 0; count = in.read(block)) {
                for (int i = 0; i < count; i++) {
                    ends += block[i] == '\n' ? 1 : 0;
                }
                begun = block[count - 1] != '\n';
            }
        }
        return begun ? ends + 1 : ends;
    }
}
