package io.stratiform.value.dashboard;

import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;

/** A complete part of a dashboard. */
final class WidgetContent extends PropertyType<WidgetContent> {

    WidgetContent(PropertyMap properties) {
        super(properties);
    }
}
