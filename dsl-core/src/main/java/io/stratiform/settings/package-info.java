/** Settings in layers: typed keys, the layers that set them, and where every value comes from. */
@NullMarked
package io.stratiform.settings;

import org.jspecify.annotations.NullMarked;
