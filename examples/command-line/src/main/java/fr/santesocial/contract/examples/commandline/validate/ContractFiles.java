package fr.santesocial.contract.examples.commandline.validate;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns what was named on the command line into files, each once: folders give every {@code *.json} below them, by name.
 * A folder that cannot be entered stands for itself, and is then told of like a file that cannot be read.
 */
final class ContractFiles {
    private final Set<Path> files = new LinkedHashSet<>();
    private final List<Path> emptyFolders = new ArrayList<>();

    private ContractFiles() {}

    static ContractFiles below(Collection<Path> paths) throws IOException {
        ContractFiles found = new ContractFiles();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                found.addFolder(path);
            } else {
                found.files.add(path);
            }
        }
        return found;
    }

    /** The files to check, in order. */
    Set<Path> files() {
        return files;
    }

    /** Folders that were named although nothing in them is to be checked. */
    List<Path> emptyFolders() {
        return emptyFolders;
    }

    private void addFolder(Path folder) throws IOException {
        List<Path> inside = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && file.getFileName().toString().endsWith(".json")) {
                    inside.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path closed, IOException why) {
                inside.add(closed);
                return FileVisitResult.CONTINUE;
            }
        });
        if (inside.isEmpty()) {
            emptyFolders.add(folder);
        }
        inside.stream().sorted().forEach(files::add);
    }
}
