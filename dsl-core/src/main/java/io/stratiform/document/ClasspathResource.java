package io.stratiform.document;

import io.stratiform.value.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import org.jspecify.annotations.Nullable;

/**
 * A file on the class path or in the module of a class.
 *
 * @param anchor the class whose class loader is used
 * @param name the name, resolved as in {@link Class#getResource}: relative to the package of the class, or absolute
 *     with a leading slash
 */
record ClasspathResource(Class<?> anchor, String name) {

    InputStream open() throws IOException {
        if (name.isEmpty() || name.endsWith("/")) {
            throw new DocumentException(
                    "'" + name + "'",
                    "the file name is empty; expected for example \"dashboard.json\" or \"/files/setup.sh\"",
                    null);
        }
        InputStream in = anchor.getResourceAsStream(name);
        if (in == null) {
            throw new DocumentException(name, missing(), null);
        }
        return in;
    }

    private String missing() {
        Module module = anchor.getModule();
        String folder = folder();
        String packageName = folder.replace('/', '.');
        if (module.isNamed()
                && module.getPackages().contains(packageName)
                && !module.isOpen(packageName, ClasspathResource.class.getModule())) {
            return "the module " + module.getName() + " does not open its package " + packageName
                    + "; if the file is in this package, add `opens " + packageName
                    + " to io.stratiform.core;` to module-info.java, or move the file to a folder whose name is not a"
                    + " valid package name, such as \"/" + packageName.replace('.', '-') + "/" + file() + "\"";
        }
        String looked = "looked for " + path() + " "
                + (module.isNamed() ? "in the module " + module.getName() : "on the class path of " + anchor.getName());
        return "the resource does not exist" + hint(folder) + "; " + looked;
    }

    private String hint(String folder) {
        List<String> names = namesIn(folder);
        if (names.isEmpty()) {
            return name.startsWith("/")
                    ? ""
                    : "; the name is relative to the package of " + anchor.getSimpleName()
                            + ", or absolute with a leading slash, as in \"/" + name + "\"";
        }
        String nearest = Nearest.to(file(), names);
        return nearest == null ? "" : "; did you mean " + nearest + "?";
    }

    /** The whole path, without a leading slash. */
    private String path() {
        if (name.startsWith("/")) {
            return name.substring(1);
        }
        String folder = anchor.getPackageName().replace('.', '/');
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    private String folder() {
        int slash = path().lastIndexOf('/');
        return slash < 0 ? "" : path().substring(0, slash);
    }

    private String file() {
        return path().substring(path().lastIndexOf('/') + 1);
    }

    /** The files of a folder, if the class loader lists them. */
    private List<String> namesIn(String folder) {
        TreeSet<String> names = new TreeSet<>();
        try {
            for (URL url : urlsOf(folder)) {
                if (url.getProtocol().equals("file")) {
                    names.addAll(FolderNames.in(Path.of(new URI(url.toString()))));
                } else if (url.openConnection() instanceof JarURLConnection jar) {
                    addEntries(jar, folder + "/", names);
                }
            }
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return List.copyOf(names);
        }
        names.removeIf(file -> file.endsWith(".class"));
        return List.copyOf(names);
    }

    private List<URL> urlsOf(String folder) throws IOException {
        ClassLoader loader = anchor.getClassLoader();
        List<URL> urls = new ArrayList<>();
        if (loader != null) {
            urls.addAll(Collections.list(loader.getResources(folder)));
        }
        URL own = ownFolder(folder);
        if (own != null) {
            urls.add(own);
        }
        return urls;
    }

    /** A jar without entries for folders still contains the class of the anchor. */
    private @Nullable URL ownFolder(String folder) {
        boolean same = folder.equals(anchor.getPackageName().replace('.', '/'));
        String file = anchor.getName().substring(anchor.getName().lastIndexOf('.') + 1) + ".class";
        return same ? anchor.getResource(file) : null;
    }

    private static void addEntries(URLConnection connection, String folder, TreeSet<String> names) throws IOException {
        JarURLConnection jar = (JarURLConnection) connection;
        for (JarEntry entry : Collections.list(jar.getJarFile().entries())) {
            String path = entry.getName();
            if (path.startsWith(folder) && path.indexOf('/', folder.length()) < 0 && path.length() > folder.length()) {
                names.add(path.substring(folder.length()));
            }
        }
    }
}
