package io.stratiform.value.dashboard;

import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;

/** A part of a dashboard that is complete. */
final class WidgetContent extends PropertyType<WidgetContent> {

    WidgetContent(PropertyMap properties) {
        super(properties);
    }
}
