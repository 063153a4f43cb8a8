create table issue_category (
    code text not null check (code ~ '^[a-z][a-z0-9-]*$'),
    parent_code text,
    position int not null,
    label_vi text not null,
    label_en text not null,
    label_ar text not null,
    valid_from date not null,
    valid_to date,
    primary key (code, valid_from),
    check (valid_to > valid_from),
    exclude using gist (code with =, held_days(valid_from, valid_to) with &&)
);

insert into issue_category (code, parent_code, position, label_vi, label_en, label_ar, valid_from)
values
    ('land', null, 1, 'Đất đai', 'Land', 'الأراضي', '2000-01-01'),
    ('land-price', 'land', 2, 'Giá đất bồi thường', 'Land compensation price', 'أسعار الأراضي للتعويض', '2000-01-01'),
    ('land-certificate', 'land', 3, 'Giấy chứng nhận quyền sử dụng đất', 'Land use right certificate', 'شهادة حق استخدام الأرض', '2000-01-01'),
    ('land-service', 'land', 4, 'Đất dịch vụ', 'Service land', 'أراضي الخدمة', '2000-01-01'),
    ('land-plan', 'land', 5, 'Kiểm đếm, phương án bồi thường', 'Inventory and compensation plan', 'الجرد وخطة التعويض', '2000-01-01'),
    ('land-resettlement', 'land', 6, 'Tái định cư', 'Resettlement', 'إعادة التوطين', '2000-01-01'),
    ('land-encroachment', 'land', 7, 'Lấn chiếm, xây dựng trái phép', 'Encroachment, illegal building', 'التعدي والبناء المخالف', '2000-01-01'),
    ('land-planning', 'land', 8, 'Quy hoạch', 'Planning', 'التخطيط العمراني', '2000-01-01'),
    ('infrastructure', null, 10, 'Hạ tầng', 'Infrastructure', 'البنية التحتية', '2000-01-01'),
    ('infrastructure-road', 'infrastructure', 11, 'Đường giao thông', 'Roads', 'الطرق', '2000-01-01'),
    ('infrastructure-drainage', 'infrastructure', 12, 'Thoát nước', 'Drainage', 'تصريف المياه', '2000-01-01'),
    ('infrastructure-lighting', 'infrastructure', 13, 'Chiếu sáng', 'Lighting', 'الإنارة', '2000-01-01'),
    ('infrastructure-water', 'infrastructure', 14, 'Nước sạch', 'Water supply', 'مياه الشرب', '2000-01-01'),
    ('environment', null, 20, 'Môi trường, rác thải', 'Environment, waste', 'البيئة والنفايات', '2000-01-01'),
    ('security', null, 30, 'An ninh trật tự, giao thông', 'Security and traffic', 'الأمن والمرور', '2000-01-01'),
    ('culture', null, 40, 'Nhà văn hóa, cơ sở vật chất', 'Culture house and facilities', 'بيت الثقافة والمرافق', '2000-01-01'),
    ('social', null, 50, 'Chính sách xã hội, bảo hiểm y tế', 'Social policy, health insurance', 'السياسة الاجتماعية والتأمين الصحي', '2000-01-01'),
    ('education', null, 60, 'Giáo dục', 'Education', 'التعليم', '2000-01-01'),
    ('party', null, 70, 'Công tác Đảng nội bộ', 'Internal Party work', 'شؤون الحزب الداخلية', '2000-01-01'),
    ('staff', null, 80, 'Cán bộ, tác phong làm việc', 'Staff, working style of officials', 'الموظفون وأسلوب عملهم', '2000-01-01'),
    ('procedure', null, 90, 'Thủ tục hành chính, chuyển đổi số', 'Administrative procedures, digital services', 'الإجراءات الإدارية والخدمات الرقمية', '2000-01-01'),
    ('other', null, 99, 'Khác', 'Other', 'أخرى', '2000-01-01');
