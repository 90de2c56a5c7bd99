package fr.santesocial.contract.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The compiled main classes, so that tests see a new type without being told of it. */
public final class CompiledTypes {
    private CompiledTypes() {}

    /** The folder that the main classes were compiled into. */
    public static Path folder() {
        try {
            return Path.of(Contract.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every type of the package of that class, nested ones too. */
    public static List<Class<?>> besides(Class<?> neighbour) {
        String name = neighbour.getPackageName();
        try (Stream<Path> files = Files.list(folder().resolve(name.replace('.', '/')))) {
            List<Class<?>> types = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String simple = file.getFileName().toString();
                if (simple.endsWith(".class") && !simple.equals("package-info.class")) {
                    types.add(Class.forName(name + "." + simple.replace(".class", "")));
                }
            }
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
