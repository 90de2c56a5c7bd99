package fr.santesocial.contract.examples.catalogue;

import com.github.marschall.memoryfilesystem.MemoryFileSystemBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.function.Function;

/** Lays out the folder of a sample in memory: links and rights are then the same on every system and for every user. */
final class SampleFolder {
    private SampleFolder() {}

    /** What is made of the path to be read; the folder is gone afterwards. */
    static <T> T with(Sample sample, Function<Path, T> use) {
        try (FileSystem files = MemoryFileSystemBuilder.newLinux().build("samples")) {
            Path outside = Files.createDirectory(files.getPath("/ailleurs"));
            Files.writeString(outside.resolve("contrat.json"), "{}");
            Path folder = Files.createDirectory(files.getPath("/dossier"));
            for (Sample.InFolder one : sample.folder()) {
                lay(one, folder.resolve(one.path()));
            }
            return use.apply(sample.opened().isEmpty() ? folder : folder.resolve(sample.opened()));
        } catch (IOException failure) {
            throw new UncheckedIOException("the folder cannot be laid out", failure);
        }
    }

    private static void lay(Sample.InFolder one, Path path) throws IOException {
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        if (one.text().isPresent()) {
            Files.writeString(path, one.text().get());
        } else if (one.link().isPresent()) {
            Files.createSymbolicLink(
                    path, path.getFileSystem().getPath(one.link().get()));
        } else {
            Files.createDirectory(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
        }
    }
}
