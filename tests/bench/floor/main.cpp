// SPDX-License-Identifier: MIT
//
// kneecoach_floor [BUTTONS LABELS]: the least a window costs, to hold ours against. Without numbers it is empty.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QVBoxLayout>

#include <cstdlib>

namespace {

QWidget* plainPage(int buttons, int labels) {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    for (int label = 0; label < labels; ++label)
        column->addWidget(new QLabel(QStringLiteral("A line of plain words, as long as most are")));
    for (int button = 0; button < buttons; ++button)
        column->addWidget(new QPushButton(QStringLiteral("Button %1").arg(button)));
    return page;
}

} // namespace

int main(int argc, char* argv[]) {
    const QApplication application(argc, argv);
    QMainWindow window;
    if (argc == 3) window.setCentralWidget(plainPage(std::atoi(argv[1]), std::atoi(argv[2])));
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}
