package io.stratiform.benchmarks.setup;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The versions that this repository's parent pom names. */
public final class ParentPom {

    private final Path file;
    private final Document document;

    private ParentPom(Path file, Document document) {
        this.file = file;
        this.document = document;
    }

    /**
     * Reads it.
     *
     * @param root the repository
     * @return the pom
     * @throws IOException if it cannot be read
     */
    public static ParentPom in(Path root) throws IOException {
        Path file = root.resolve("pom.xml");
        try {
            return new ParentPom(
                    file,
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * The text of the first element of a name, such as a property.
     *
     * @param name the element's name
     * @return its text
     */
    public String text(String name) {
        NodeList found = document.getElementsByTagName(name);
        if (found.getLength() == 0) {
            throw new IllegalStateException(file + " has no " + name);
        }
        return found.item(0).getTextContent().strip();
    }

    /**
     * The version of the project itself.
     *
     * @return the version
     */
    public String version() {
        return text("version");
    }

    /**
     * The version of a plugin.
     *
     * @param artifact the plugin's artifact id
     * @return its version
     */
    public String plugin(String artifact) {
        NodeList plugins = document.getElementsByTagName("plugin");
        for (int i = 0; i < plugins.getLength(); i++) {
            Element plugin = (Element) plugins.item(i);
            NodeList version = plugin.getElementsByTagName("version");
            if (version.getLength() > 0
                    && plugin.getElementsByTagName("artifactId")
                            .item(0)
                            .getTextContent()
                            .equals(artifact)) {
                return version.item(0).getTextContent().strip();
            }
        }
        throw new IllegalStateException(file + " contains no version of " + artifact);
    }
}
