// SPDX-License-Identifier: MIT
#include "ui/parts/accessible.h"

#include "ui/parts/part.h"
#include "ui/parts/pressable.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QVariant>

namespace kneecoach {

namespace {

constexpr auto roleProperty = "kneecoach-role";

/// A button as a screen reader meets it: what it is, whether it is chosen, and one thing to do, at once.
class ButtonAccess final : public QAccessibleWidget {
public:
    explicit ButtonAccess(Pressable* button)
        : QAccessibleWidget(button, button->role()), button_(button) {}

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button_->role() != QAccessible::Button;
        state.checked = state.checkable && button_->isChosen();
        return state;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }

    void doAction(const QString& name) override {
        if (name == pressAction()) return button_->click();
        QAccessibleWidget::doAction(name);
    }

    QStringList keyBindingsForAction(const QString& name) const override {
        if (name != pressAction() || button_->letter() == 0) return {};
        return {QString(QChar::fromLatin1(button_->letter()).toUpper())};
    }

private:
    Pressable* button_;
};

QAccessibleInterface* access(const QString&, QObject* object) {
    if (auto* button = qobject_cast<Pressable*>(object)) return new ButtonAccess(button);
    if (auto* part = qobject_cast<Part*>(object)) return new QAccessibleWidget(part, part->role());
    const QVariant role = object->property(roleProperty);
    if (!role.isValid()) return nullptr;
    return new QAccessibleWidget(
        static_cast<QWidget*>(object), static_cast<QAccessible::Role>(role.toInt()));
}

} // namespace

void describeToAssistiveTechnology() {
    static const bool once = (QAccessible::installFactory(access), true);
    static_cast<void>(once);
}

void giveRole(QWidget* widget, QAccessible::Role role) {
    widget->setProperty(roleProperty, int(role));
}

void announce(QWidget* page, const QString& words) {
    page->setAccessibleName(words);
    QAccessibleEvent renamed(page, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    QAccessibleEvent alert(page, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent said(page, words);
    QAccessible::updateAccessibility(&said);
#endif
}

} // namespace kneecoach
