package fr.santesocial.contract.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds out how a launcher starts Java, whatever it does before: by a JDK that notes the arguments of its program
 * {@code java} and then does as asked. So the flags stand in the launcher alone.
 */
final class LauncherCommand {
    private static final List<String> CLASS_PATHS = List.of("-jar", "-cp", "-classpath", "--class-path");
    private static final List<String> ARCHIVES = List.of(
            "-XX:SharedArchiveFile", "-XX:ArchiveClassesAtExit", "-XX:+AutoCreateSharedArchive", "-XX:AOT", "-Xlog");

    private LauncherCommand() {}

    /** The arguments of Java in a run of a command that uses a JDK; of several starts, the one with a certain argument. */
    static List<String> arguments(List<String> command, Path home, String among, Path scratch)
            throws IOException, InterruptedException {
        Path notes = Files.createDirectory(scratch.resolve("notes"));
        Run.once(command, noting(home, notes, scratch.resolve("jdk")));
        try (Stream<Path> files = Files.list(notes)) {
            return files.map(LauncherCommand::lines)
                    .filter(arguments -> arguments.contains(among))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            String.join(" ", command) + " does not start Java from JAVA_HOME with " + among));
        }
    }

    /**
     * The flags of the JVM among its arguments. Those that name an archive of the command's own classes are left out: an
     * empty program that names it would lose the JDK's own archive, start more slowly and flatter the command.
     */
    static List<String> flags(List<String> arguments) {
        List<String> flags = new ArrayList<>();
        for (String argument : arguments) {
            if (CLASS_PATHS.contains(argument)) {
                break;
            }
            if (ARCHIVES.stream().noneMatch(argument::startsWith)) {
                flags.add(argument);
            }
        }
        return flags;
    }

    /** A JDK that is the other one but for its program java. */
    private static Path noting(Path home, Path notes, Path copy) throws IOException {
        Path programs = Files.createDirectories(copy.resolve("bin"));
        link(home, copy, "bin");
        link(home.resolve("bin"), programs, "java");
        Path java = programs.resolve("java");
        Files.writeString(
                java,
                "#!/bin/sh\nprintf '%s\\n' \"$@\" >\"" + notes + "/$$\"\nexec \"" + home + "/bin/java\" \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return copy;
    }

    private static void link(Path from, Path to, String but) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Path name = file.getFileName();
                if (name != null && !name.toString().equals(but)) {
                    Files.createSymbolicLink(to.resolve(name), file);
                }
            }
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
